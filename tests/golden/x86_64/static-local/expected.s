	.file	"orig.c"
	.text
	.p2align 4
	.globl	f
	.type	f, @function
f:
.Lkpatch_old_0:
.LFB0:
	.cfi_startproc
	movl	n.1(%rip), %eax
	addl	%edi, %eax
	movl	%eax, n.1(%rip)
	ret
	.cfi_endproc
.LFE0:
	.size	f, .-f
.Lkpatch_old_end_0:
	.p2align 4
	.globl	g
	.type	g, @function
g:
.LFB1:
	.cfi_startproc
	movl	n.0(%rip), %eax
	xorl	%edi, %eax
	movl	%eax, n.0(%rip)
	ret
	.cfi_endproc
.LFE1:
	.size	g, .-g
	.p2align 4
	.globl	h
	.type	h, @function
h:
.Lkpatch_old_2:
.LFB2:
	.cfi_startproc
	movl	%edi, %eax
	ret
	.cfi_endproc
.LFE2:
	.size	h, .-h
.Lkpatch_old_end_2:
	.data
	.align 4
	.type	n.0, @object
	.size	n.0, 4
n.0:
	.long	3
	.align 4
	.type	n.1, @object
	.size	n.1, 4
n.1:
	.long	3
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	h.kpatch, @function
h.kpatch:
.Lkpatch_new_1:
	.cfi_startproc
	movl	first.2(%rip), %eax
	leal	1(%rax), %edx
	addl	%edi, %eax
	movl	%edx, first.2(%rip)
	ret
	.cfi_endproc
	.size	h.kpatch, .-h.kpatch
.Lkpatch_new_end_1:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	h.kpatch_old, @function
h.kpatch_old:
.Lkpatch_copy_2:
	.cfi_startproc
	movl	%edi, %eax
	ret
	.cfi_endproc
	.size	h.kpatch_old, .-h.kpatch_old
.Lkpatch_copy_end_2:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	f.kpatch, @function
f.kpatch:
.Lkpatch_new_3:
	.cfi_startproc
	movl	n.1(%rip), %eax
	leal	(%rax,%rdi,2), %eax
	movl	%eax, n.1(%rip)
	ret
	.cfi_endproc
	.size	f.kpatch, .-f.kpatch
.Lkpatch_new_end_3:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	f.kpatch_old, @function
f.kpatch_old:
.Lkpatch_copy_0:
	.cfi_startproc
	movl	n.1(%rip), %eax
	addl	%edi, %eax
	movl	%eax, n.1(%rip)
	ret
	.cfi_endproc
	.size	f.kpatch_old, .-f.kpatch_old
.Lkpatch_copy_end_0:
	.section	.kpatch.bss,"aw",@nobits
	.balign	4
	.type	first.2, @object
first.2:
	.zero	4
	.size	first.2, .-first.2
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"h"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_2-.
	.long	.Lkpatch_old_end_2-.Lkpatch_old_2
	.long	.Lkpatch_new_1-.
	.long	.Lkpatch_new_end_1-.Lkpatch_new_1
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_2-.
	.long	.Lkpatch_copy_end_2-.Lkpatch_copy_2
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_1:
	.string	"f"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_0-.
	.long	.Lkpatch_old_end_0-.Lkpatch_old_0
	.long	.Lkpatch_new_3-.
	.long	.Lkpatch_new_end_3-.Lkpatch_new_3
	.long	.Lkpatch_name_1-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_0-.
	.long	.Lkpatch_copy_end_0-.Lkpatch_copy_0
	.zero	20
