	.file	"orig.c"
	.text
	.p2align 4
	.type	near, @function
near:
.LFB0:
	.cfi_startproc
	movl	count(%rip), %eax
	imull	%edi, %eax
	ret
	.cfi_endproc
.LFE0:
	.size	near, .-near
	.p2align 4
	.globl	leave
	.type	leave, @function
leave:
.Lkpatch_old_1:
.LFB1:
	.cfi_startproc
	addl	%edi, count(%rip)
	addl	$1, %edi
	jmp	near
	.cfi_endproc
.LFE1:
	.size	leave, .-leave
.Lkpatch_old_end_1:
	.globl	count
	.bss
	.align 4
	.type	count, @object
	.size	count, 4
count:
	.zero	4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	leave.kpatch, @function
leave.kpatch:
.Lkpatch_new_1:
	.cfi_startproc
	addl	%edi, count(%rip)
	addl	$2, %edi
	jmp	near
	.cfi_endproc
	.size	leave.kpatch, .-leave.kpatch
.Lkpatch_new_end_1:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	leave.kpatch_old, @function
leave.kpatch_old:
.Lkpatch_copy_1:
	.cfi_startproc
	addl	%edi, count(%rip)
	addl	$1, %edi
	jmp	near
	.cfi_endproc
	.size	leave.kpatch_old, .-leave.kpatch_old
.Lkpatch_copy_end_1:
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"leave"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_1-.
	.long	.Lkpatch_old_end_1-.Lkpatch_old_1
	.long	.Lkpatch_new_1-.
	.long	.Lkpatch_new_end_1-.Lkpatch_new_1
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_1-.
	.long	.Lkpatch_copy_end_1-.Lkpatch_copy_1
	.zero	20
