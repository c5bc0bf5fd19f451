	.file	"orig.c"
	.text
	.p2align 4
	.globl	f
	.type	f, @function
f:
.Lkpatch_old_0:
.LFB0:
	.cfi_startproc
#APP
# 3 "report-first-insn/orig.c" 1
	.byte 0x90
# 0 "" 2
#NO_APP
	leal	(%rdi,%rdi,2), %eax
	ret
	.cfi_endproc
.LFE0:
	.size	f, .-f
.Lkpatch_old_end_0:
	.p2align 4
	.globl	only
	.type	only, @function
only:
.Lkpatch_old_1:
.LFB1:
	.cfi_startproc
	movl	%edi, %eax
#APP
# 9 "report-first-insn/orig.c" 1
	.byte 0x90
# 0 "" 2
#NO_APP
	ret
	.cfi_endproc
.LFE1:
	.size	only, .-only
.Lkpatch_old_end_1:
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	f.kpatch, @function
f.kpatch:
.Lkpatch_new_0:
	.cfi_startproc
	.byte 0x66, 0x90
	leal	(%rdi,%rdi,4), %eax
	ret
	.cfi_endproc
	.size	f.kpatch, .-f.kpatch
.Lkpatch_new_end_0:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	f.kpatch_old, @function
f.kpatch_old:
.Lkpatch_copy_0:
	.cfi_startproc
	.byte 0x90
	leal	(%rdi,%rdi,2), %eax
	ret
	.cfi_endproc
	.size	f.kpatch_old, .-f.kpatch_old
.Lkpatch_copy_end_0:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	only.kpatch, @function
only.kpatch:
.Lkpatch_new_1:
	.cfi_startproc
	movl	%edi, %eax
	.byte 0x66, 0x90
	ret
	.cfi_endproc
	.size	only.kpatch, .-only.kpatch
.Lkpatch_new_end_1:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	only.kpatch_old, @function
only.kpatch_old:
.Lkpatch_copy_1:
	.cfi_startproc
	movl	%edi, %eax
	.byte 0x90
	ret
	.cfi_endproc
	.size	only.kpatch_old, .-only.kpatch_old
.Lkpatch_copy_end_1:
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"f"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_0-.
	.long	.Lkpatch_old_end_0-.Lkpatch_old_0
	.long	.Lkpatch_new_0-.
	.long	.Lkpatch_new_end_0-.Lkpatch_new_0
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_0-.
	.long	.Lkpatch_copy_end_0-.Lkpatch_copy_0
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_1:
	.string	"only"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_1-.
	.long	.Lkpatch_old_end_1-.Lkpatch_old_1
	.long	.Lkpatch_new_1-.
	.long	.Lkpatch_new_end_1-.Lkpatch_new_1
	.long	.Lkpatch_name_1-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_1-.
	.long	.Lkpatch_copy_end_1-.Lkpatch_copy_1
	.zero	20
