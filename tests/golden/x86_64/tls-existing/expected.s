	.file	"orig.c"
	.text
	.p2align 4
	.globl	f
	.type	f, @function
f:
.LFB0:
	.cfi_startproc
	movl	%fs:t@tpoff, %eax
	addl	%edi, %eax
	movl	%eax, %fs:t@tpoff
	ret
	.cfi_endproc
.LFE0:
	.size	f, .-f
	.p2align 4
	.globl	g
	.type	g, @function
g:
.Lkpatch_old_1:
.LFB1:
	.cfi_startproc
	movl	%edi, %eax
	ret
	.cfi_endproc
.LFE1:
	.size	g, .-g
.Lkpatch_old_end_1:
	.section	.tdata,"awT",@progbits
	.align 4
	.type	t, @object
	.size	t, 4
t:
	.long	3
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	g.kpatch, @function
g.kpatch:
.Lkpatch_new_1:
	.cfi_startproc
	movl	%fs:t@tpoff, %eax
	addl	%edi, %eax
	ret
	.cfi_endproc
	.size	g.kpatch, .-g.kpatch
.Lkpatch_new_end_1:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	g.kpatch_old, @function
g.kpatch_old:
.Lkpatch_copy_1:
	.cfi_startproc
	movl	%edi, %eax
	ret
	.cfi_endproc
	.size	g.kpatch_old, .-g.kpatch_old
.Lkpatch_copy_end_1:
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"g"
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
